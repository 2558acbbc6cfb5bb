"""What a page or an export shows: values, no markup."""
