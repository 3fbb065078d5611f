package dev.headroom.search;

import java.util.List;

/**
 * One name of a row.
 *
 * @param glued all its atoms in one
 * @param spaced its atoms, each with a space before and behind it
 * @param telling the atoms without which it would be the name of something else, numbers and units aside
 */
record Phrase(String glued, String spaced, List<String> telling) {

    static Phrase of(SearchKind kind, Words words) {
        return new Phrase(
                words.glued(),
                words.spaced(),
                words.atoms()
                        .filter(atom -> !Words.isNumber(atom) && !Words.isOptional(atom) && !isUnit(kind, atom))
                        .distinct()
                        .toList());
    }

    /** Single letters count parameters, experts and versions of models; those of hardware are other hardware. */
    private static boolean isUnit(SearchKind kind, String atom) {
        return kind == SearchKind.MODEL ? atom.length() == 1 : atom.equals("gb");
    }

    /** Whether it holds each word whole; the last may be the beginning of one. */
    boolean hasAll(Typed typed) {
        for (int group = 0; group < typed.spaced().size(); group++) {
            if (!has(typed.spaced().get(group), typed.isOpen(group))) {
                return false;
            }
        }
        return true;
    }

    /** @param open whether more may follow the last atom */
    boolean has(String group, boolean open) {
        for (int at = spaced.indexOf(group); at > 0; at = spaced.indexOf(group, at + 1)) {
            if (spaced.charAt(at - 1) == ' ' && (open || spaced.charAt(at + group.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with all that was typed. */
    boolean beginsWith(Typed typed) {
        return glued.startsWith(typed.whole())
                && (typed.open() || has(typed.spaced().get(typed.spaced().size() - 1), false));
    }

    /** How much of it was not typed: telling atoms, and the rest of the last one. */
    int untyped(Typed typed) {
        boolean cut = typed.open() && !has(typed.spaced().get(typed.spaced().size() - 1), false);
        int count = cut ? 1 : 0;
        for (String atom : telling) {
            count += typed.has(atom, cut) ? 0 : 1;
        }
        return count;
    }
}
