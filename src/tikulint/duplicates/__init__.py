"""What a bank repeats: questions read for comparison, judged pair by pair, and grouped."""
