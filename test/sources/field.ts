/** Files as projects of the field have them, with made-up values: what passes there must pass here. */
export const field: Readonly<Record<string, string>> = {
  Laravel: `APP_NAME=Laravel
APP_ENV=production
APP_KEY=base64:${'A'.repeat(43)}=
APP_DEBUG=false
APP_URL=http://localhost

LOG_CHANNEL=stack
LOG_DEPRECATIONS_CHANNEL=null

DB_CONNECTION=mysql
DB_HOST=127.0.0.1
DB_PASSWORD=

REDIS_PASSWORD=null
MAIL_FROM_ADDRESS="hello@example.com"
MAIL_FROM_NAME="\${APP_NAME}"

AWS_ACCESS_KEY_ID=
AWS_SECRET_ACCESS_KEY=
AWS_USE_PATH_STYLE_ENDPOINT=false

VITE_APP_NAME="\${APP_NAME}"
`,
  'Next.js': `# Environment variables declared in this file are made available to Prisma.
DATABASE_URL="postgresql://app:pa%23ss@localhost:5432/app?schema=public"
NEXTAUTH_SECRET=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=
NEXTAUTH_URL=http://localhost:3000
NEXT_PUBLIC_ANALYTICS_ID=UA-000000-1
NEXT_PUBLIC_FLAGS='{"beta":true,"list":["a","b"]}'
FIREBASE_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\\nQUJDRA==\\n-----END PRIVATE KEY-----\\n"
SENTRY_DSN=https://0123456789abcdef@o0.ingest.example/1
`,
  Rails: `export RAILS_ENV=production
export SECRET_KEY_BASE=${'0123456789abcdef'.repeat(8)}
export RAILS_MASTER_KEY=0123456789abcdef0123456789abcdef
export DATABASE_URL=postgres://app:secret@db/app
export RAILS_SERVE_STATIC_FILES=true
export SMTP_PASSWORD='it$costs#5'
export ALLOWED_HOSTS="a.example b.example"
`,
  Django: `DEBUG=on # never in production
SECRET_KEY='django-insecure-abc!@#$%^&*(-_=+)'
DATABASE_URL=psql://app:un-githubbedpassword@127.0.0.1:8458/database
SQLITE_URL=sqlite:///my-local-sqlite.db
CACHE_URL=memcache://127.0.0.1:11211,127.0.0.1:11212,127.0.0.1:11213
REDIS_URL=rediscache://127.0.0.1:6379/1?client_class=django_redis.client.DefaultClient&password=ungithubbed-secret
ALLOWED_HOSTS=*
EMAIL_SUBJECT_PREFIX="[Shop] "
`,
  compose: `COMPOSE_PROJECT_NAME=shop
TAG=v1.2.3
POSTGRES_USER=app
POSTGRES_PASSWORD=s3cr3t-and-long
POSTGRES_URL=postgres://\${POSTGRES_USER}:\${POSTGRES_PASSWORD}@db:5432/shop
TRAEFIK_AUTH='admin:$$apr1$$abc$$def'
CRON=*/15 * * * *
EMPTY=
path.with.dots=/var/lib
lower_case=yes
`,
  keys: `SSH_KEY="-----BEGIN OPENSSH PRIVATE KEY-----
QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg
QUJDRA==
-----END OPENSSH PRIVATE KEY-----
"
JWT_SECRET=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2
NEXT=
HASH='$2y$12$abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0'
WINDOWS=C:\\Users\\app
`,
}
