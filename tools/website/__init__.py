"""Makes docs/ a site. Run by `make site`."""
