/**
 * What hardware costs, when and where: at launch, in a list, used, and by the hour. Read {@link PriceEntity} (the row),
 * {@link Price} (what the snapshot holds), {@link PriceFacts} (what is declared of each fact), {@link Prices} (all
 * prices of hardware, and which of them are compared) and {@link PriceApi}; then {@link PriceInput},
 * {@link PriceService} and {@link PriceMutations}, which add, change and delete.
 */
@NullMarked
package dev.headroom.price;

import org.jspecify.annotations.NullMarked;
