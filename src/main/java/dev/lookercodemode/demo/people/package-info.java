/** Users, groups, roles and user attributes, and the sessions of those who log in. */
@NullMarked
package dev.lookercodemode.demo.people;

import org.jspecify.annotations.NullMarked;
