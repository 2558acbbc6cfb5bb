"""Text of the Vietnamese language: normal forms, order, addresses, dates."""
