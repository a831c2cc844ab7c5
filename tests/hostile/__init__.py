"""What strangers may send: files, texts and templates that are made to do harm, and what becomes of them."""
