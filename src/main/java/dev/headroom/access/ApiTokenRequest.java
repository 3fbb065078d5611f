package dev.headroom.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose API token this is. */
class ApiTokenRequest extends BaseAuthenticationRequest {
    private final Secret secret;

    ApiTokenRequest(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
