"""Many articles: shared among processes or a cluster, written as files that survive a crash, and summed up."""
