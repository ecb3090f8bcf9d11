"""The first look: a few steps through the main job, on the sample."""
