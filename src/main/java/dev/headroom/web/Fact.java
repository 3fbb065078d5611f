package dev.headroom.web;

/** A labelled fact, ready to be shown. */
public record Fact(String label, String value) {}
