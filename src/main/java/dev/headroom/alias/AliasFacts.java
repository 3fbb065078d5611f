package dev.headroom.alias;

import dev.headroom.alias.Alias.AliasKind;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of another name. */
@Singleton
@RegisterForReflection(targets = {AliasEntity.class, AliasInput.class, Alias.class})
public final class AliasFacts extends Facts<AliasEntity, AliasInput, Alias> {
    public AliasFacts() {
        super(AliasEntity.class, AliasInput::new, Alias.class);
        text("subject").required().upTo(200).label("Whose name");
        text("alias").required().upTo(200).label("Name");
        constant("kind", AliasKind.class).required().label("Who calls it so");
        source("source").required();
        text("note").upTo(500).label("Note");
        component("source", alias -> alias.source);
        component("key", alias -> alias.id.toString());
    }

    @Override
    public void read(AliasEntity alias, FactRow row) {
        super.read(alias, row);
        alias.packagedKey = row.identity();
    }
}
