"""One connector a platform, behind the interface in `base`."""
