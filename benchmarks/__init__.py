"""What README's tables of ratios are made by (`make bench`)."""
