#!/bin/sh
# Fills in the configuration of nginx and starts it. Makes a certificate if the folder for it holds none.
set -eu
umask 077

if [ ! -s "$TLS_FOLDER/tls.crt" ]; then
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 \
		-subj "/CN=$PUBLIC_NAME" -addext "subjectAltName=DNS:$PUBLIC_NAME" \
		-keyout "$TLS_FOLDER/tls.key" -out "$TLS_FOLDER/tls.crt" 2>/dev/null
	echo "proxy: $TLS_FOLDER/tls.crt was made for $PUBLIC_NAME; browsers will warn until you put your own there."
fi

sed -e "s|@RUN_FOLDER@|$RUN_FOLDER|g" -e "s|@TLS_FOLDER@|$TLS_FOLDER|g" \
	-e "s|@HTTP_LISTEN@|$HTTP_LISTEN|g" -e "s|@HTTPS_LISTEN@|$HTTPS_LISTEN|g" -e "s|@STATUS_LISTEN@|$STATUS_LISTEN|g" \
	-e "s|@PUBLIC_PORT@|$PUBLIC_PORT|g" -e "s|@RESOLVER@|$RESOLVER|g" -e "s|@SERVERS@|$SERVERS|g" \
	"$NGINX_TEMPLATE" > "$RUN_FOLDER/nginx.conf"

exec nginx -e stderr -p "$RUN_FOLDER" -c "$RUN_FOLDER/nginx.conf"
