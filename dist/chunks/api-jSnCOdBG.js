const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{t as create,n as describe,i as put,o as restore,s as schedule}from"./api-eptK2AYW.js";