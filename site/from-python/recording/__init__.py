"""Runs each approach on a fresh SQLite database, hears what it sends, and judges what it did."""
