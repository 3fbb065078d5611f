package dev.headroom.estimate;

import java.util.Optional;

/**
 * Decoding with a draft: its tokens are made one after another, and the model checks all in one step, for which it
 * reads its weights once, of a mixture those of the experts that any of the tokens passes, and the cache once.
 */
final class SpeculativeDecode {
    private SpeculativeDecode() {}

    /**
     * How fast; empty on several devices and while a fact of the model, the draft or the hardware is unknown. The
     * interval is that of several requests in one step; how many tokens are taken is the asker's to say.
     *
     * @param drafting what the draft alone needs
     * @param plain how fast the model is without it
     */
    static Optional<Speed> speed(Draft draft, Memory drafting, Memory need, HardwareShape hardware, Speed plain) {
        Optional<ParallelDecode.Step> step = ParallelDecode.Step.of(need, hardware);
        Optional<DecodeWork> ofDraft = Decode.work(drafting);
        if (step.isEmpty() || ofDraft.isEmpty()) {
            return Optional.empty();
        }
        double depth = need.options().depthTokens().orElse(need.contextTokens());
        double draftMs = DecodeTime.of(
                        ofDraft.get(),
                        hardware.bandwidthGbPerSec().value(),
                        hardware.decode().orElseThrow().constants())
                .totalMs();
        double stepMs = draft.tokens() * draftMs + step.get().checkMs(draft.tokens() + 1, depth, need.options());
        double plainMs = step.get().ms(1, depth, need.options());
        return Optional.of(plain.assumed(draft.tokensPerStep() * plainMs / stepMs, ParallelDecode.INTERVAL));
    }
}
