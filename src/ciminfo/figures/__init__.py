"""Dossier to figures for people who look rather than read: one figure a file, drawn as shapes with its numbers."""

from ciminfo.figures.shelf import draw, draw_country

__all__ = ["draw", "draw_country"]
