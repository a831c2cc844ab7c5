"""What the commands that look ask, one question a file; answers are values."""
