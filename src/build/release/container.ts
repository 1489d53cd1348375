import { stringify } from 'yaml';
import type { Setup } from '../deploy/host.ts';
import { webRoot } from '../deploy/remarks.ts';

/** Port the container listens at; below 1024 only root may. */
const port = 8080;

/** nginx as a whole, for containers: writes nothing but below /tmp, and runs without root. */
export const nginxConf = ({ base }: Setup): string => `worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;
events {
    worker_connections 1024;
}
http {
    client_body_temp_path /tmp/client_body;
    proxy_temp_path /tmp/proxy;
    fastcgi_temp_path /tmp/fastcgi;
    uwsgi_temp_path /tmp/uwsgi;
    scgi_temp_path /tmp/scgi;
    access_log off;
    sendfile on;
    tcp_nopush on;
    server_tokens off;
    include lotse-maps.conf;
    server {
        listen ${port};
        include lotse-location.conf;
${base === '/' ? '' : `        location = / {\n            absolute_redirect off;\n            return 302 ${base};\n        }\n`}    }
}
`;

/** An image of the site: nginx and files. */
export const dockerfile = ({ base }: Setup): string => `FROM nginx:1.28-alpine
COPY nginx.conf hosts/nginx/lotse-maps.conf hosts/nginx/lotse-location.conf /etc/nginx/
COPY site/ ${webRoot}${base}
USER nginx
EXPOSE ${port}
CMD ["nginx", "-g", "daemon off;"]
`;

/** Two copies of that image behind a service and an ingress, for those who scale out. */
export function kubernetes({ base }: Setup): string {
  const labels = { app: 'lotse' };
  const probe = { httpGet: { path: base, port } };
  const documents = [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'lotse', labels },
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, runAsUser: 101, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: 'nginx',
                image: 'lotse:latest',
                ports: [{ containerPort: port }],
                readinessProbe: probe,
                livenessProbe: probe,
                resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } },
                securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
                volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
              },
            ],
            volumes: [{ name: 'tmp', emptyDir: {} }],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'lotse', labels },
      spec: { selector: labels, ports: [{ port: 80, targetPort: port }] },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'lotse', labels },
      spec: {
        rules: [
          {
            host: 'lotse.example.com',
            http: { paths: [{ path: base, pathType: 'Prefix', backend: { service: { name: 'lotse', port: { number: 80 } } } }] },
          },
        ],
      },
    },
  ];
  return documents.map((one) => stringify(one)).join('---\n');
}
