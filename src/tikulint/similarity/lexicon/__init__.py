"""What is known of Chinese questions at large: how they ask, what is one word, what are opposites.

The knowledge stands in the text files of this folder, so that it grows without a developer.
"""
