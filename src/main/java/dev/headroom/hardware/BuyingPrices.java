package dev.headroom.hardware;

import org.jspecify.annotations.Nullable;

/** What hardware can be bought for. Injected, it knows the prices of the time of each call. */
@FunctionalInterface
public interface BuyingPrices {
    /** The lowest known price in US dollars, new or used; null where none is known. */
    @Nullable
    Double lowestUsd(Hardware hardware);
}
