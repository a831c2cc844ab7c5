"""What an HTML page is made of: blocks, inlines, drawings; `renderers/html.py` puts it together."""
