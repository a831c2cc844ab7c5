"""What a Word file is made of, a kind of content a file; `renderers/docx.py` puts it together."""
