/** The login of registered apps in a browser: consent page, authorization codes, tokens. */
@NullMarked
package dev.lookercodemode.demo.oauth;

import org.jspecify.annotations.NullMarked;
