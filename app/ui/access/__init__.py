"""What a screen reader is given beyond what Qt tells it of widgets."""
