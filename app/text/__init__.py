"""The core: segmenting, aligning and comparing. Pure: no files, no Qt, no SQL, no clock."""
