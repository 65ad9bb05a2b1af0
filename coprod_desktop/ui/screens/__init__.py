"""One module a page. Pages never import one another."""
