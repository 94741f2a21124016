package org.scholargraph.http;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Percent-encodes what stands plainly in a path and Micronaut would misread: its router takes a {@code +} for a space and
 * ends a path variable at any of {@code ( ) ; & ! + {}, all of which DOIs have.
 */
@Singleton
class RawPaths implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private static final String PLAIN = "/%-._~:@,$=*'";

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        var registry = event.getBean();
        registry.register(new Customizer(null));
        return registry;
    }

    /** The same address, its path percent-encoded but for what is plain text to everybody. */
    static String encoded(String uri) {
        var query = uri.indexOf('?');
        var path = query < 0 ? uri : uri.substring(0, query);
        if (!path.startsWith("/") || path.chars().allMatch(RawPaths::isPlain)) {
            return uri;
        }
        var encoded = new StringBuilder();
        path.chars().forEach(letter -> encode(letter, encoded));
        return encoded.append(uri.substring(path.length())).toString();
    }

    private static boolean isPlain(int letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
    }

    private static void encode(int letter, StringBuilder encoded) {
        if (isPlain(letter)) {
            encoded.append((char) letter);
        } else {
            encoded.append("%%%02X".formatted(letter));
        }
    }

    private record Customizer(@Nullable Channel channel) implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel connection, ChannelRole role) {
            return new Customizer(connection);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null
                    && channel.pipeline().get(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND) != null) {
                channel.pipeline()
                        .addBefore(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND, "raw-paths", new Encoder());
            }
        }
    }

    @Sharable
    private static final class Encoder extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                request.setUri(encoded(request.uri()));
            }
            context.fireChannelRead(message);
        }
    }
}
