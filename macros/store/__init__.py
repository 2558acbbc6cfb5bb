"""What is kept from one build to the next: bytes by key, safe to lose at any moment."""
