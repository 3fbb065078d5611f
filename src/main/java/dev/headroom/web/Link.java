package dev.headroom.web;

/** A link. */
public record Link(String text, String href) {}
