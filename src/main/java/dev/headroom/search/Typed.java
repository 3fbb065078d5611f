package dev.headroom.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text as they are looked for.
 *
 * @param all the whole text, glued
 * @param words those that have to be found
 * @param optional those that need not
 * @param whole all that have to be found, glued
 * @param glued the atoms of each word that has to be found, glued
 * @param spaced the same with spaces
 * @param onlyOptional whether the text has no other words than those that names are compared without
 * @param open whether the last word may be the beginning of one
 */
record Typed(
        String all,
        Words words,
        Set<String> optional,
        String whole,
        List<String> glued,
        List<String> spaced,
        boolean onlyOptional,
        boolean open) {

    static Typed of(Words all, boolean open) {
        Words telling = all.telling();
        boolean onlyOptional = telling.atoms().allMatch(Words::isOptional);
        Set<String> optional =
                onlyOptional ? Set.of() : all.atoms().filter(Words::isOptional).collect(Collectors.toUnmodifiableSet());
        return new Typed(
                all.glued(),
                telling,
                optional,
                telling.glued(),
                telling.groups().stream().map(Words::glued).toList(),
                telling.groups().stream().map(group -> String.join(" ", group)).toList(),
                onlyOptional,
                open);
    }

    /** The same with another atom in one place. */
    Typed with(int group, int atom, String other) {
        return of(words.with(group, atom, other), open);
    }

    /** Whether a word may be the beginning of one. */
    boolean isOpen(int group) {
        return open && group == glued.size() - 1;
    }

    /** @param cut whether the last atom is the beginning of another */
    boolean has(String atom, boolean cut) {
        for (List<String> group : words.groups()) {
            if (group.contains(atom)) {
                return true;
            }
        }
        return cut && atom.startsWith(last());
    }

    private String last() {
        List<String> group = words.groups().get(words.groups().size() - 1);
        return group.get(group.size() - 1);
    }
}
