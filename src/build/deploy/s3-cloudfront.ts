import { foldersOf } from './folders.ts';
import type { Host, Setup } from './host.ts';
import { remarks } from './remarks.ts';
import { uploadScript } from './s3-upload.ts';

/** A private bucket behind CloudFront, as CloudFormation, and a script that brings the files there in the right order. */
export const s3Cloudfront: Host = {
  name: 's3-cloudfront',
  files: (setup) => [
    { path: 'lotse.cloudformation.json', body: `${JSON.stringify(template(setup), null, 1)}\n` },
    { path: 'upload.sh', body: uploadScript(setup) },
  ],
};

type Fields = Readonly<Record<string, string>>;
/** AWS’s own cache policy “CachingOptimized”: keeps what the files say, apart by what the browser can unpack. */
const cachePolicy = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** A text with names that CloudFormation fills in: `<AWS::StackName>`. */
const named = (text: string) => ({ 'Fn::Sub': text.replace(/<([^>]+)>/g, '$${$1}') });

function template(setup: Setup) {
  const { base, policy, languages } = setup;
  const folders = foldersOf(languages);
  const below = base.slice(1);
  const behaviour = (headers: string) => ({
    TargetOriginId: 'files',
    ViewerProtocolPolicy: 'redirect-to-https',
    Compress: true,
    CachePolicyId: cachePolicy,
    ResponseHeadersPolicyId: { Ref: headers },
    FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Folders', 'FunctionARN'] } }],
  });
  const at = (path: string, headers: string) => ({ PathPattern: below + path, ...behaviour(headers) });
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: remarks('s3-cloudfront', setup)[0],
    Resources: {
      Files: {
        Type: 'AWS::S3::Bucket',
        DeletionPolicy: 'Retain',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      },
      Access: {
        Type: 'AWS::CloudFront::OriginAccessControl',
        Properties: {
          OriginAccessControlConfig: {
            Name: named('<AWS::StackName>-files'),
            OriginAccessControlOriginType: 's3',
            SigningBehavior: 'always',
            SigningProtocol: 'sigv4',
          },
        },
      },
      Reading: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: 'Files' },
          PolicyDocument: {
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:GetObject',
                Resource: named('<Files.Arn>/*'),
                Condition: {
                  StringEquals: { 'AWS:SourceArn': named('arn:aws:cloudfront::<AWS::AccountId>:distribution/<Site>') },
                },
              },
              // With the right to list, a missing file is a 404 and not a 403.
              {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:ListBucket',
                Resource: { 'Fn::GetAtt': ['Files', 'Arn'] },
                Condition: {
                  StringEquals: { 'AWS:SourceArn': named('arn:aws:cloudfront::<AWS::AccountId>:distribution/<Site>') },
                },
              },
            ],
          },
        },
      },
      Folders: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: named('<AWS::StackName>-folders'),
          AutoPublish: true,
          FunctionConfig: { Comment: 'index.html', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: folderFunction,
        },
      },
      PageHeaders: headersPolicy('page', policy.page),
      EmbedHeaders: headersPolicy('embed', policy.embed),
      AssetHeaders: headersPolicy('asset', policy.asset),
      Site: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: {
          DistributionConfig: {
            Enabled: true,
            HttpVersion: 'http2and3',
            DefaultRootObject: 'index.html',
            Origins: [
              {
                Id: 'files',
                DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
                OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
                S3OriginConfig: { OriginAccessIdentity: '' },
              },
            ],
            DefaultCacheBehavior: behaviour('PageHeaders'),
            CacheBehaviors: [
              ...folders.embeds.map((folder) => at(`${folder}/*`, 'EmbedHeaders')),
              ...folders.open.map((folder) => at(`${folder}/*`, 'AssetHeaders')),
              ...folders.openFiles.map((file) => at(file, 'AssetHeaders')),
            ],
            CustomErrorResponses: [403, 404].map((ErrorCode) => ({
              ErrorCode,
              ResponseCode: 404,
              ResponsePagePath: `${base}404.html`,
              ErrorCachingMinTTL: 10,
            })),
          },
        },
      },
    },
    Outputs: {
      Bucket: { Value: { Ref: 'Files' } },
      Distribution: { Value: { Ref: 'Site' } },
      Address: { Value: { 'Fn::GetAtt': ['Site', 'DomainName'] } },
    },
  };
}

/** CloudFront has a place of its own for each security field; all others are custom. */
function headersPolicy(name: string, fields: Fields) {
  const cors = '*' === fields['Access-Control-Allow-Origin'];
  const special = [
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'Access-Control-Allow-Origin',
  ];
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: named(`<AWS::StackName>-${name}`),
        ...(cors && {
          CorsConfig: {
            AccessControlAllowCredentials: false,
            AccessControlAllowHeaders: { Items: ['*'] },
            AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
            AccessControlAllowOrigins: { Items: ['*'] },
            OriginOverride: true,
          },
        }),
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: fields['Content-Security-Policy'], Override: true },
          ContentTypeOptions: { Override: true },
          ReferrerPolicy: { ReferrerPolicy: fields['Referrer-Policy'], Override: true },
          StrictTransportSecurity: {
            AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(fields['Strict-Transport-Security'] ?? '')?.[1] ?? 31_536_000),
            Override: true,
          },
        },
        CustomHeadersConfig: {
          Items: Object.entries(fields)
            .filter(([field]) => !special.includes(field))
            .map(([Header, Value]) => ({ Header, Value, Override: true })),
        },
      },
    },
  };
}

/** Runs at CloudFront: a bucket has no folders, and so neither an index nor a slash to add. */
const folderFunction = `function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last === '') request.uri += 'index.html';
  else if (last.indexOf('.') < 0) return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
  return request;
}
`;
