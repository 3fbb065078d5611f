package dev.headroom.estimate;

/** A constant that says of itself, in a sentence for people, what it means. */
public interface Described {
    String description();
}
