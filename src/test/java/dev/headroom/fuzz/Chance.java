package dev.headroom.fuzz;

import java.util.List;
import java.util.Random;

/** The choices behind one request: the same seed makes the same request. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to one below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
