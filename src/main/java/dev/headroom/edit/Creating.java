package dev.headroom.edit;

/** Validation group of what a new row must have, and an update may leave as it is. */
public interface Creating {}
