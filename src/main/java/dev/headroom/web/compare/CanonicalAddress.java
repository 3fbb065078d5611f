package dev.headroom.web.compare;

import dev.headroom.web.Address;

/** The one address of a comparison, whether names or slugs were given. */
final class CanonicalAddress {
    private CanonicalAddress() {}

    static String of(ComparedItems chosen) {
        Address address = Address.of("/compare");
        for (int i = 0; i < chosen.size(); i++) {
            address =
                    address.with(ComparedItems.PARAMETERS.get(i), chosen.slugs().get(i));
        }
        return address.href();
    }
}
