"""The site and the documents on this machine alone, told anew whenever a record changes; nothing is written."""
