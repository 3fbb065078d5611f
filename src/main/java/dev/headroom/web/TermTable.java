package dev.headroom.web;

import dev.headroom.estimates.Term;
import java.util.List;

/** The terms that estimates are made of. */
public final class TermTable {
    public static final Table<Term> TABLE = new Table<>(
            "terms",
            List.of(
                    Column.text("Term", Term::term).asRowHead(),
                    Column.text("How it comes about", Term::formula),
                    Column.figure("Value", (Term term) -> new Figure(term.value(), Format.number(term.value()))),
                    Column.text("Unit", Term::unit)));

    private TermTable() {}
}
