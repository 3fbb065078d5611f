package dev.headroom.price;

import dev.headroom.facts.Facts;
import dev.headroom.price.Price.PriceKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a price. */
@Singleton
@RegisterForReflection(targets = {PriceEntity.class, PriceInput.class, Price.class})
public final class PriceFacts extends Facts<PriceEntity, PriceInput, Price> {
    public PriceFacts() {
        super(PriceEntity.class, PriceInput::new, Price.class);
        text("hardware")
                .onlyEntered()
                .csv("hardware")
                .written(PriceEntity::hardwareSlug)
                .entered(Price::hardwareSlug)
                .required()
                .upTo(100)
                .label("Hardware");
        constant("kind", PriceKind.class).required().label("Kind");
        number("amount").required().between(0.0001, 1_000_000_000).label("Amount");
        text("currency").required().currency().label("Currency");
        date("date").label("Date");
        text("provider").upTo(100).label("Provider");
        text("note").upTo(500).label("Note");
        source("source").required();
        component("hardwareSlug", PriceEntity::hardwareSlug);
        component("key", price -> price.id.toString());
    }
}
