package dev.headroom.web.admin.facts;

/** How a fact is entered. */
enum Control {
    TEXT,
    LONG_TEXT,
    LINES,
    NUMBER,
    COUNT,
    CHOICE
}
