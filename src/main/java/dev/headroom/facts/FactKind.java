package dev.headroom.facts;

/** What a fact is, from which it follows how it is shown. */
public enum FactKind {
    TEXT,
    NUMBER,
    DATE,
    /** A constant of an enum. */
    CONSTANT,
    FLAG,
    NAMES;

    /** Whether lists begin with the largest of it, and align it as numbers. */
    public boolean isNumeric() {
        return this == NUMBER || this == DATE;
    }
}
