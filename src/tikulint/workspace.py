"""The project on disk: where its root is, its settings, its sources and its knowledge."""
