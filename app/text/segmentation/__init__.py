"""How a text is split into points, sub-points and the prose around them. The door is `app.text.segment`."""
