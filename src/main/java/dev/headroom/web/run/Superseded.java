package dev.headroom.web.run;

/** What becomes of models whose successors of the same size are ranked, too. */
enum Superseded {
    LEFT_OUT,
    RANKED
}
