package dev.headroom.fuzz;

import java.util.List;

/** Breaks a text in a few places, as a faulty client or somebody with intent would. */
final class Damage {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "...",
            "$",
            "$v0",
            "!",
            "@",
            "&",
            "|",
            "=",
            "#",
            "\"",
            "\"\"\"",
            "\\u0000",
            "\\uD83D",
            "\u0000",
            "\ufeff",
            "\u2028",
            "😀",
            "-",
            "-0",
            "00",
            "0x1F",
            "1e999",
            "9".repeat(400),
            "1.",
            ".5",
            "null",
            "true",
            "on",
            "query",
            "mutation",
            "subscription",
            "fragment F on Gpu { ...F }",
            "schema",
            "extend",
            "@skip",
            "@include(if: 1)",
            "@deprecated",
            "__schema { types { fields { type { fields { name } } } } }",
            "__typename",
            "{ gpus { nodes { slug",
            "\r\n",
            "\t",
            ",,,",
            "' or 1=1 --",
            "<script>",
            "%00",
            "/*",
            "`");

    private final Chance chance;

    Damage(Chance chance) {
        this.chance = chance;
    }

    String of(String text) {
        var broken = new StringBuilder(text);
        for (int times = chance.between(1, 4); times > 0; times--) {
            once(broken);
        }
        return broken.toString();
    }

    private void once(StringBuilder text) {
        int start = chance.below(text.length() + 1);
        int end = Math.min(text.length(), start + chance.between(1, 12));
        switch (chance.below(5)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, text.substring(start, end));
            case 2 -> text.setLength(start);
            case 3 -> text.replace(start, end, chance.of(PIECES));
            default -> text.insert(start, chance.of(PIECES));
        }
    }
}
