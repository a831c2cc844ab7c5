"""How a PDF is tagged: what WeasyPrint painted, given to the elements of the page; `renderers/pdf.py` asks for it."""
