/** Tests of what is stored of topics and answered about them. */
@NullMarked
package org.scholargraph.topic;

import org.jspecify.annotations.NullMarked;
