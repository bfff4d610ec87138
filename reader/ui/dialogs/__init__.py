"""Windows that open over the reader."""
