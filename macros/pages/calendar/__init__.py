"""The calendar: years, half-years, quarters, months; this month; forms; cycles."""
