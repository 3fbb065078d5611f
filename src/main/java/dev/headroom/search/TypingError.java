package dev.headroom.search;

/** One letter or digit that is missing, too many, another, or in the place of the next. */
final class TypingError {
    /** In shorter words each other word would be an error of each. */
    private static final int SHORTEST_WORD = 3;
    /** Each number of three digits is one error away from the next one that is sold. */
    private static final int SHORTEST_NUMBER = 4;

    private TypingError() {}

    /** Whether a word is long enough to tell an error in it from another word. */
    static boolean mayBeIn(String atom) {
        return atom.length() >= (Words.isNumber(atom) ? SHORTEST_NUMBER : SHORTEST_WORD);
    }

    /** Whether one of both is the other with one error. */
    static boolean between(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int longer = Math.max(typed.length(), meant.length());
        if (longer - shorter > 1 || typed.equals(meant)) {
            return false;
        }
        int same = 0;
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return endsAlike(typed, same + 1, meant, same + 1)
                || endsAlike(typed, same + 1, meant, same)
                || endsAlike(typed, same, meant, same + 1)
                || (same + 1 < shorter
                        && typed.charAt(same) == meant.charAt(same + 1)
                        && typed.charAt(same + 1) == meant.charAt(same)
                        && endsAlike(typed, same + 2, meant, same + 2));
    }

    private static boolean endsAlike(String typed, int from, String meant, int meantFrom) {
        int length = typed.length() - from;
        return length == meant.length() - meantFrom && typed.regionMatches(from, meant, meantFrom, length);
    }
}
