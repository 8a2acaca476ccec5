"""What makes and judges parts of the project; nothing of it is shipped."""
