package dev.headroom.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reading a prompt with layers on unlike cards: they work on its ubatches one behind another, so that the slowest sets
 * the pace once all are at work.
 */
final class PrefillPipeline {
    private PrefillPipeline() {}

    /** Tokens of a prompt per second before what passing on costs; empty while a fact of a card is unknown. */
    static Optional<Speed> speed(
            PrefillModel model, Memory need, HardwareShape first, List<CardShare> cards, Prompt prompt) {
        List<Speed> each = need.options()
                .spread()
                .shapes(first)
                .filter(shape -> shape.bandwidthGbPerSec().isKnown())
                .flatMap(shape -> shape.prefill().map(prefill -> prefill.onOne(model, need, shape, prompt)).stream())
                .toList();
        return each.size() == cards.size()
                ? Optional.of(Speed.inTurn(
                        each, shares(each, cards, prompt.ubatches(need.options().ubatchTokens()))))
                : Optional.empty();
    }

    /** Of the time for the whole prompt: that of one ubatch on each card, and of the others on the slowest. */
    private static List<Double> shares(List<Speed> each, List<CardShare> cards, double ubatches) {
        int slowest = 0;
        for (int i = 1; i < cards.size(); i++) {
            slowest = ms(each, cards, i) > ms(each, cards, slowest) ? i : slowest;
        }
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            shares.add(cards.get(i).layersShare() * (i == slowest ? 1 : 1 / ubatches));
        }
        return shares;
    }

    private static double ms(List<Speed> each, List<CardShare> cards, int card) {
        return cards.get(card).layersShare() / each.get(card).tokPerSec();
    }
}
